-- "Between whom was something said last?", asked whenever a page looks for what waits and for how far the story has come.
-- Without it every direct message of everybody would be read for that.
create index conversation_by_newest on conversation (kind, last_micros desc);
