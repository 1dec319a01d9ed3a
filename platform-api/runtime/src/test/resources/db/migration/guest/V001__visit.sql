create table guest.visit (id uuid primary key references neighbour.thing);
