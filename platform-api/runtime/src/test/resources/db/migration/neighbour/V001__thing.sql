create table neighbour.thing (id uuid primary key);
