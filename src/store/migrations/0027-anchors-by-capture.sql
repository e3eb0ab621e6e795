-- An anchor's key begins with its capture's now: what one document states lies together in the index of anchors, so that a
-- document touches one page of it and not one for every statement.
update statements set anchor = substr(capture_sha256, 1, 8) || substr(anchor, 1, 24);
update reviews set anchor = substr(capture_sha256, 1, 8) || substr(anchor, 1, 24) where anchor is not null;
