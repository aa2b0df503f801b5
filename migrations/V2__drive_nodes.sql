-- Where the files and folders of a Drive folder hang. Drive says nothing of what lies in a folder that moved, left or is
-- gone, so it must be known here, also after a restart.

create table drive_nodes (
    source_id bigint not null references sources (id),
    id varchar(200) not null,
    parent varchar(200) not null,
    name varchar not null,
    kind varchar(10) not null,
    primary key (source_id, id)
);
create index drive_nodes_by_parent on drive_nodes (source_id, parent);

-- The table is filled by a walk, so every Drive folder is walked once more; what is known of its documents stays.
update sources set changes_cursor = null where kind = 'drive';
