-- The instance's database, made once by the cluster's superuser while connected
-- to database postgres (`guichet init` does it when the database is missing).
-- A statement of its own: PostgreSQL makes databases outside transactions only.

create database guichet template template0 encoding 'UTF8';
