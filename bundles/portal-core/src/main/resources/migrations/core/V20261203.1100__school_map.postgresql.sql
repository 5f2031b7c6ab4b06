-- expand
-- outlines of an office's area for the map of schools, as GeoJSON in WGS 84, one for each office
create table core_school_map (
  id bigint not null,
  office_id bigint not null,
  file_name varchar(200) not null,
  areas int not null,
  outlines text not null,
  version int not null,
  constraint core_school_map_pk primary key (id),
  constraint core_school_map_office_uk unique (office_id),
  constraint core_school_map_office_fk foreign key (office_id) references core_office (id)
);
