package org.khet.browser;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL database as plain SQL: sequences, tables, rows, constraints, indexes; for a database of a few thousand rows. */
final class PostgresDump {
    private static final String TABLES = "select quote_ident(relname) from pg_class"
            + " where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname";
    private static final String SEQUENCES = "select format('create sequence %I as %s increment by %s start with %s;"
            + " select setval(%L, %s, %s);', sequencename, data_type, increment_by, start_value, sequencename,"
            + " coalesce(last_value, start_value), (last_value is not null)::text)"
            + " from pg_sequences where schemaname = 'public' order by sequencename";
    private static final String COLUMNS = "select format('%I %s%s%s', attname, format_type(atttypid, atttypmod),"
            + " coalesce(' default ' || pg_get_expr(adbin, adrelid), ''),"
            + " case when attnotnull then ' not null' else '' end)"
            + " from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum"
            + " where attrelid = '%s'::regclass and attnum > 0 and not attisdropped order by attnum";
    private static final String NAMES = "select quote_ident(attname) from pg_attribute"
            + " where attrelid = '%s'::regclass and attnum > 0 and not attisdropped order by attnum";
    private static final String CONSTRAINTS =
            "select format('alter table %s add constraint %I %s;', conrelid::regclass, conname,"
                    + " pg_get_constraintdef(oid)) from pg_constraint where contype in ('p', 'u', 'c', 'f') and"
                    + " connamespace = 'public'::regnamespace order by array_position(array['p', 'u', 'c',"
                    + " 'f']::\"char\"[], contype), conrelid::regclass::text, conname";
    private static final String INDEXES = "select pg_get_indexdef(indexrelid) || ';' from pg_index"
            + " join pg_class on pg_class.oid = indexrelid where relnamespace = 'public'::regnamespace"
            + " and not exists (select 1 from pg_constraint where conindid = indexrelid) order by relname";

    private PostgresDump() {}

    /** Writes the database to a file. */
    static void write(String url, Path file) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                Writer out = Files.newBufferedWriter(file)) {
            lines(out, texts(statement, SEQUENCES));
            List<String> tables = texts(statement, TABLES);
            for (String table : tables) {
                List<String> columns = texts(statement, COLUMNS.replace("'%s'::regclass", "'" + table + "'::regclass"));
                out.write("create table " + table + " (\n    " + String.join(",\n    ", columns) + "\n);\n");
            }
            for (String table : tables) {
                rows(statement, table, out);
            }
            lines(out, texts(statement, CONSTRAINTS));
            lines(out, texts(statement, INDEXES));
        }
    }

    /** Fills an empty database from a file. */
    static void read(Path file, String url) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(file));
        }
    }

    private static void rows(Statement statement, String table, Writer out) throws IOException, SQLException {
        List<String> names = texts(statement, NAMES.replace("%s", table));
        String values = String.join(
                " || ', ' || ",
                names.stream().map(name -> "quote_nullable(" + name + ")").toList());
        for (String row : texts(statement, "select " + values + " from " + table + " order by 1")) {
            out.write("insert into " + table + " values (" + row + ");\n");
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void lines(Writer out, List<String> lines) throws IOException {
        for (String line : lines) {
            out.write(line + "\n");
        }
    }
}
