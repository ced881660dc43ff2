package slacktest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"slices"
	"strings"
)

// File is an upload that was completed and shared.
type File struct {
	ID, Name, Title, AltText string
	Content                  []byte
	Channels                 []string
	ThreadTS                 string
	Comment                  string
	Blocks                   json.RawMessage
	Mentions, Links          []Live // of the comment and the blocks
}

// upload is a file on its way.
type upload struct {
	name, alt string
	length    int
	content   []byte // nil until it is there
}

// Files returns every completed upload in order.
func (s *Server) Files() []File {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.files)
}

// WaitFiles blocks until n files are shared and returns all.
func (s *Server) WaitFiles(n int) []File {
	s.t.Helper()
	s.wait(func() string { return fmt.Sprintf("%d files, have %d", n, len(s.files)) },
		func() bool { return len(s.files) >= n })
	return s.Files()
}

func (s *Server) uploadURL(c *call) {
	n := c.number("length", 0)
	if c.arg("filename") == "" || n <= 0 {
		c.refuse("invalid_arguments", "files.getUploadURLExternal: filename %q, length %q", c.arg("filename"), c.arg("length"))
		return
	}
	id := s.id("F")
	s.uploads[id] = &upload{name: c.arg("filename"), alt: c.arg("alt_txt"), length: n}
	c.ok(map[string]any{"upload_url": s.http.URL + "/upload/" + id, "file_id": id})
}

// upload takes the bytes of a file, as a form with one file or as they are.
func (s *Server) upload(w http.ResponseWriter, r *http.Request) {
	failure, fails := s.enter("upload")
	if fails && !failure.After {
		failure.write(w)
		return
	}
	data, err := fileBytes(r)
	s.mu.Lock()
	u := s.uploads[r.PathValue("id")]
	var problem string
	switch {
	case u == nil:
		problem = "no such upload"
	case err != nil:
		problem = err.Error()
	case r.Method != http.MethodPost:
		problem = "sent with " + r.Method
	case len(data) != u.length:
		problem = fmt.Sprintf("%d bytes were announced and %d sent", u.length, len(data))
	default:
		u.content = data
	}
	if problem != "" {
		s.broke("upload: %s", problem)
	}
	s.wake()
	s.mu.Unlock()
	switch {
	case fails:
		failure.write(w)
	case problem != "":
		http.Error(w, problem, http.StatusBadRequest)
	default:
		_, _ = fmt.Fprintf(w, "OK - %d", len(data))
	}
}

func fileBytes(r *http.Request) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 64<<20))
	if err != nil {
		return nil, err
	}
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if kind != "multipart/form-data" {
		return body, nil
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	form, err := r.MultipartReader()
	if err != nil {
		return nil, err
	}
	for {
		part, err := form.NextPart()
		if err != nil {
			return nil, fmt.Errorf("a form without a file: %w", err)
		}
		if part.FileName() != "" {
			return io.ReadAll(part)
		}
	}
}

func (s *Server) completeUpload(c *call) {
	var list []struct{ ID, Title string }
	if err := json.Unmarshal([]byte(c.arg("files")), &list); err != nil || len(list) == 0 {
		c.refuse("invalid_arguments", "files.completeUploadExternal: files %q", c.arg("files"))
		return
	}
	shared := File{Comment: c.arg("initial_comment")}
	if !s.shareIn(c, &shared) {
		return
	}
	var out []map[string]any
	var files []File
	for _, f := range list {
		u := s.uploads[f.ID]
		if u == nil || u.content == nil {
			c.refuse("file_not_found", "files.completeUploadExternal of %q, which was not uploaded", f.ID)
			return
		}
		file := shared
		file.ID, file.Name, file.Title, file.AltText, file.Content = f.ID, u.name, f.Title, u.alt, u.content
		files = append(files, file)
		out = append(out, map[string]any{"id": f.ID, "title": f.Title})
	}
	for _, f := range files {
		delete(s.uploads, f.ID)
	}
	s.files = append(s.files, files...)
	c.ok(map[string]any{"files": out})
}

// shareIn checks where files go and with what words.
func (s *Server) shareIn(c *call, f *File) bool {
	var ids []string
	for _, id := range append([]string{c.arg("channel_id")}, strings.Split(c.arg("channels"), ",")...) {
		if id != "" {
			ids = append(ids, id)
		}
	}
	if len(ids) > 100 {
		c.refuse("invalid_arguments", "files.completeUploadExternal: %d channels, at most 100", len(ids))
		return false
	}
	for _, id := range ids {
		ch, code := s.writable(id)
		if code != "" {
			c.refuse(code, "files.completeUploadExternal to %q", id)
			return false
		}
		f.Channels = append(f.Channels, ch.ID)
	}
	var seen seen
	seen.mrkdwn("initial_comment", f.Comment)
	if raw := c.arg("blocks"); raw != "" {
		k := newChecker(inMessage, s.rules)
		if _, r := k.blocks(raw, maxBlocks); r != nil {
			c.deny(r, c.method)
			return false
		}
		f.Blocks = json.RawMessage(raw)
		seen.add(k.seen)
	}
	f.Mentions, f.Links = seen.mentions, seen.links
	if len(ids) > 0 {
		var ok bool
		f.ThreadTS, ok = s.thread(c, f.Channels[0], c.arg("thread_ts"))
		return ok
	}
	return true
}
