package slacktest

import (
	"encoding/json"
	"fmt"
	"time"
)

// view is a modal or a home tab.
type view struct {
	id, hash, external, kind string
}

const (
	triggerAge = 3 * time.Second
	viewBlocks = 100
)

func (s *Server) openView(c *call) {
	t := s.triggers[c.arg("trigger_id")]
	code := ""
	switch {
	case t == nil:
		code = "invalid_trigger_id"
	case s.now().Sub(t.at) > triggerAge:
		code = "expired_trigger_id"
	case t.used:
		code = "exchanged_trigger_id"
	}
	if code != "" {
		c.refuse(code, "views.open with %q", c.arg("trigger_id"))
		return
	}
	p, v, ok := s.viewed(c, inModal)
	if !ok {
		return
	}
	t.used = true
	v.id = s.id("V")
	s.views[v.id] = v
	s.show(c, p, v)
}

func (s *Server) publishView(c *call) {
	user := c.arg("user_id")
	if s.users[user] == nil {
		c.refuse("user_not_found", "views.publish to %q", user)
		return
	}
	old := s.views[s.homes[user]]
	if h := c.arg("hash"); h != "" && (old == nil || old.hash != h) {
		c.refuse("hash_conflict", "views.publish with the hash %q", h)
		return
	}
	p, v, ok := s.viewed(c, inHome)
	if !ok {
		return
	}
	p.User = user
	if v.id = s.homes[user]; v.id == "" {
		v.id = s.id("V")
	}
	s.homes[user], s.views[v.id] = v.id, v
	s.show(c, p, v)
}

func (s *Server) updateView(c *call) {
	old := s.views[c.arg("view_id")]
	for _, v := range s.views {
		if e := c.arg("external_id"); old == nil && e != "" && v.external == e {
			old = v
		}
	}
	if old == nil {
		c.refuse("not_found", "views.update of %q %q", c.arg("view_id"), c.arg("external_id"))
		return
	}
	if h := c.arg("hash"); h != "" && h != old.hash {
		c.refuse("hash_conflict", "views.update with the hash %q", h)
		return
	}
	where := inModal
	if old.kind == "home" {
		where = inHome
	}
	p, v, ok := s.viewed(c, where)
	if !ok {
		return
	}
	v.id = old.id
	s.views[v.id] = v
	s.show(c, p, v)
}

func (s *Server) show(c *call, p Post, v *view) {
	v.hash = s.id("h")
	p.ViewID = v.id
	s.record(p)
	var fields map[string]any
	_ = json.Unmarshal(p.View, &fields) // it was checked
	fields["id"], fields["hash"], fields["team_id"], fields["app_id"] = v.id, v.hash, TeamID, AppID
	c.ok(map[string]any{"view": fields})
}

// viewed checks the view of a call.
func (s *Server) viewed(c *call, where surface) (Post, *view, bool) {
	raw := c.arg("view")
	k := newChecker(where, s.rules)
	fields, r := k.view(raw)
	for kind := range s.refused {
		if r == nil && k.types[kind] {
			r = &refusal{code: "invalid_arguments", problems: []string{"[ERROR] unsupported type: " + kind}, silent: true}
		}
	}
	if r != nil {
		c.deny(r, c.method)
		return Post{}, nil, false
	}
	p := Post{Method: c.method, View: json.RawMessage(raw)}
	var parts struct {
		Blocks json.RawMessage `json:"blocks"`
	}
	_ = json.Unmarshal(p.View, &parts) // it was checked
	content{blocks: parts.Blocks, seen: k.seen}.fill(&p)
	external, _ := fields["external_id"].(string)
	kind, _ := fields["type"].(string)
	if external != "" {
		for _, o := range s.views {
			if o.external == external && c.method != "views.update" {
				c.refuse("duplicate_external_id", "%s: %q", c.method, external)
				return p, nil, false
			}
		}
	}
	return p, &view{external: external, kind: kind}, true
}

// view checks a view and returns its fields.
func (c *checker) view(raw string) (map[string]any, *refusal) {
	var v any
	if err := json.Unmarshal([]byte(raw), &v); err != nil {
		return nil, &refusal{code: "invalid_arguments", problems: []string{"[ERROR] view is no JSON: " + err.Error()}}
	}
	want, form := "modal", modalShape()
	if c.where == inHome {
		want, form = "home", homeShape()
	}
	fields := c.object("/view", v, form)
	if fields["type"] != want {
		c.bad("/view/type", "must be %s", want)
	}
	if fields["submit"] == nil && c.inputs > 0 && c.where == inModal {
		c.bad("/view", "submit is required when an input block is within blocks")
	}
	if len(c.problems) > 0 {
		return nil, &refusal{code: "invalid_arguments", problems: c.problems}
	}
	return fields, nil
}

func modalShape() shape {
	s := homeShape()
	s["title"] = need(plain(24))
	s["submit"] = may(plain(24))
	s["close"] = may(plain(24))
	s["clear_on_close"] = may(boolean)
	s["notify_on_close"] = may(boolean)
	return s
}

func homeShape() shape {
	return shape{
		"type":             need(anyOf("modal", "home")),
		"blocks":           need(blockList(viewBlocks)),
		"private_metadata": may(text(0, 3000)),
		"callback_id":      may(text(0, 255)),
		"external_id":      may(text(0, 255)),
	}
}

func blockList(most int) rule {
	return func(c *checker, path string, v any) {
		items, ok := v.([]any)
		if !ok {
			c.bad(path, "must be an array")
			return
		}
		if len(items) > most {
			c.bad(path, "no more than %d items allowed", most)
		}
		for i, b := range items {
			c.block(fmt.Sprintf("%s/%d", path, i), b)
		}
	}
}
