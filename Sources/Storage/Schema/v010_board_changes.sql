-- How often portals, people and choices of flows have changed: whoever keeps them in memory asks for this number alone,
-- not for all of them after every change of an item by somebody else.
CREATE TABLE board_change (
  id INTEGER PRIMARY KEY CONSTRAINT one_board_change CHECK (id = 1),
  count INTEGER NOT NULL
) STRICT;

INSERT INTO board_change (id, count) VALUES (1, 0);

CREATE TRIGGER portal_comes_to_the_board AFTER INSERT ON portal
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER portal_changes_to_the_board AFTER UPDATE ON portal
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER portal_goes_to_the_board AFTER DELETE ON portal
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER person_comes_to_the_board AFTER INSERT ON person
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER person_changes_to_the_board AFTER UPDATE ON person
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER person_goes_to_the_board AFTER DELETE ON person
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER portal_workflow_comes_to_the_board AFTER INSERT ON portal_workflow
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER portal_workflow_changes_to_the_board AFTER UPDATE ON portal_workflow
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER portal_workflow_goes_to_the_board AFTER DELETE ON portal_workflow
BEGIN UPDATE board_change SET count = count + 1; END;
