create table neighbour.planted (id uuid primary key);
