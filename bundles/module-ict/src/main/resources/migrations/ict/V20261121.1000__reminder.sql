-- expand
-- who was reminded of which ticket; one reminder of a kind for each time that a ticket comes into its state
create table ict_reminder (
  id bigint not null,
  office_id bigint not null,
  ticket_id bigint not null,
  kind varchar(20) not null,
  since_at timestamp not null,
  sent_at timestamp not null,
  constraint ict_reminder_pk primary key (id),
  constraint ict_reminder_once_uk unique (ticket_id, kind, since_at),
  constraint ict_reminder_ticket_fk foreign key (ticket_id) references ict_ticket (id)
);
