package digest

import (
	"context"

	"readoutbot/internal/commands"
	"readoutbot/internal/commands/reply"
)

// giveUp switches off everything in a room in which the bot cannot write, or only what belongs to a thread that is closed,
// and tells who set it up, privately and once.
func (r *runner) giveUp(ctx context.Context, u Subscription, gone *Gone) {
	var thread *string
	if gone.Thread {
		thread = &u.Thread
	}
	if err := r.switchOff(ctx, u.Realm, u.Room, thread); err != nil {
		r.log().Error("a room that cannot be written in is not switched off", "subscription", u.ID, "error", err)
	}
}

// Gone switches off everything in a room in which the bot cannot write any more, and tells those who set it up.
func (d *Desk) Gone(ctx context.Context, realm, room string) error {
	return d.switchOff(ctx, realm, room, nil)
}

// switchOff is Gone for a room, or for one thread of it.
func (d *Desk) switchOff(ctx context.Context, realm, room string, thread *string) error {
	chat, err := d.Store.Subscriptions(ctx, realm, room)
	if err != nil {
		return err
	}
	reason, name := "the bot cannot write in the chat", "notice "+realm+" "+room
	title, first, last := "I cannot post in a chat any more", "I was removed from it or may not write there.", "When I am in that chat again, set it up there once more."
	if thread != nil {
		reason, name = "the bot cannot write in the thread", name+" "+*thread
		title, first, last = "I cannot post in a thread any more", "It is closed or deleted.", "When it is open again, or in another one, set it up there once more."
	}
	lines := map[string][]string{}
	var owners []string
	for _, u := range chat {
		if thread != nil && u.Thread != *thread {
			continue
		}
		was, err := d.Store.Disable(ctx, u.ID, reason)
		if err != nil {
			return err
		}
		if !was || u.Kind == Alerts {
			continue
		}
		if err := d.Store.Note(ctx, d.now(), realm, room, "", "switched off, as "+reason+": "+spec(u)); err != nil {
			return err
		}
		if lines[u.By] == nil {
			owners = append(owners, u.By)
		}
		one, _ := what(u.Kind)
		lines[u.By] = append(lines[u.By], one+" "+spec(u))
	}
	for _, by := range owners {
		if by == "" || by == room || d.Rooms[realm] == nil {
			continue
		}
		doc := say(title, first+" So I have switched off what you had set up there:")
		list := &reply.List{}
		for _, l := range lines[by] {
			list.Items = append(list.Items, reply.Item{Line: guide(reply.Text(l))})
		}
		doc.Blocks = append(doc.Blocks, list, para(last))
		m := Message{In: commands.Place{Realm: realm, Room: by, Private: true}, Doc: doc, Delivery: name,
			Sending: func(int) error { return nil }, Unsent: func(int) error { return nil }, Sent: func(int, string) error { return nil }}
		if err := d.Rooms[realm].Post(ctx, m); err != nil {
			d.log().Warn("the owner of a digest could not be told that it is switched off", "error", err)
		}
	}
	return nil
}
