package vn.khuyencong.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as a backup sees it.
 *
 * @param columns those that are stored, not reckoned by the database
 * @param order the columns of its key, by which rows are written always in the same order
 * @param bytes about how much it is
 */
record BackupTable(String name, String columns, String order, long bytes) {

    /** The history of the migrations is compared, sessions die with the program: an old cookie must not open a restored one. */
    private static final String EVERY = """
            select format('%I.%I', n.nspname, c.relname),
                   (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                   (select string_agg(quote_ident(a.attname) || case when t.typcollation <> 0 then ' collate "C"' else '' end, ', ' order by key.place)
                    from pg_index i, unnest(i.indkey) with ordinality key (attnum, place), pg_attribute a, pg_type t
                    where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = key.attnum and t.oid = a.atttypid),
                   pg_table_size(c.oid)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
              and c.relname not like 'flyway\\_%' and c.relname not like 'spring\\_session%'
            order by n.nspname collate "C", c.relname collate "C"
            """;

    static List<BackupTable> all(Connection connection) throws SQLException, BackupRefused {
        var tables = new ArrayList<BackupTable>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(EVERY)) {
            while (rows.next()) {
                var key = rows.getString(3);
                if (key == null) throw new BackupRefused("The table " + rows.getString(1) + " has no primary key.");
                tables.add(new BackupTable(rows.getString(1), rows.getString(2), key, rows.getLong(4)));
            }
        }
        return tables;
    }

    String copyOut() {
        return "copy (select %s from %s order by %s) to stdout".formatted(columns, name, order);
    }

    String copyIn() {
        return "copy %s (%s) from stdin".formatted(name, columns);
    }
}
