-- Roles and delegations are kept in memory with the board, so their changes count as the board's.
CREATE TRIGGER role_grant_comes_to_the_board AFTER INSERT ON role_grant
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER role_grant_changes_to_the_board AFTER UPDATE ON role_grant
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER role_grant_goes_to_the_board AFTER DELETE ON role_grant
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER delegation_comes_to_the_board AFTER INSERT ON delegation
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER delegation_changes_to_the_board AFTER UPDATE ON delegation
BEGIN UPDATE board_change SET count = count + 1; END;

CREATE TRIGGER delegation_goes_to_the_board AFTER DELETE ON delegation
BEGIN UPDATE board_change SET count = count + 1; END;
