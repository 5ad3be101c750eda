import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The books as the database keeps them, read as its owner: no rule of the program stands between. */
record LedgerBooks(Path data) {

    /** Every đồng that left one account came to another, and every balance is what the entries say. */
    private static final String UNBALANCED = """
            select year || ' ' || tier || ' ' || account || ': ' || debit_vnd - credit_vnd || ' is not ' || kept_change_vnd
            from budget.trial_balance where debit_vnd - credit_vnd <> kept_change_vnd
            union all
            select 'debit and credit of ' || year || ' ' || tier from budget.trial_balance group by fund_id, year, tier
            having sum(debit_vnd) <> sum(credit_vnd)""";

    private static final String BELOW_ZERO = "select bucket || ' ' || amount_vnd from budget.balance where amount_vnd < 0";

    /** Balances of each đề án, reckoned from its entries alone. */
    private static final String OF_PROJECTS = """
            select b.bucket || ' of ' || b.project_id || ': ' || b.amount_vnd
            from budget.balance b
            where b.project_id <> '00000000-0000-0000-0000-000000000000' and b.amount_vnd <> (
                select coalesce(sum(case when budget.bucket_to(e.kind, e.reverses) = b.bucket then e.amount_vnd else 0 end
                                    - case when budget.bucket_from(e.kind, e.reverses) = b.bucket then e.amount_vnd else 0 end), 0)
                from budget.entry e where e.fund_id = b.fund_id and e.project_id = b.project_id)""";

    private static final String TWICE = """
            select paper || ' ' || kind from budget.entry where paper like 'DT-%'
            group by paper, kind, fund_id, project_id, reverses is null having count(*) > 1""";

    /** Those that are ended keep what was settled only; who was stopped owes all of it. */
    private static final String NOT_IN_ORDER = """
            select p.code || ' ' || p.stage || ': paid ' || m.paid || ', due ' || coalesce(a.due_vnd::text, '–') || ', contracted '
                   || coalesce(c.amount_vnd::text, '–') || ', approved ' || coalesce(p.approved_vnd::text, '–') || ', set aside ' || m.held
            from project.project p
                 join (select project_id, coalesce(sum(amount_vnd) filter (where bucket in ('PAID', 'SETTLED')), 0) as paid,
                              coalesce(sum(amount_vnd), 0) as held from budget.balance group by project_id) m on m.project_id = p.id
                 left join project.contract c on c.project_id = p.id
                 left join project.acceptance a on a.project_id = p.id
            where m.paid > coalesce(a.due_vnd, c.amount_vnd, 0) or a.due_vnd > c.amount_vnd or c.amount_vnd > p.approved_vnd or m.held > p.approved_vnd""";

    List<String> unbalanced() throws SQLException {
        var wrong = new ArrayList<>(column(UNBALANCED));
        wrong.addAll(column(OF_PROJECTS));
        return wrong;
    }

    List<String> belowZero() throws SQLException {
        return column(BELOW_ZERO);
    }

    List<String> twice() throws SQLException {
        return column(TWICE);
    }

    List<String> notInOrder() throws SQLException {
        return column(NOT_IN_ORDER);
    }

    /** How many entries each paper of the drill has made. */
    Map<String, Integer> papers() throws SQLException {
        var papers = new HashMap<String, Integer>();
        for (var line : column("select count(*) || ' ' || paper from budget.entry where paper like 'DT-%' group by paper")) {
            papers.put(line.substring(line.indexOf(' ') + 1), Integer.parseInt(line.substring(0, line.indexOf(' '))));
        }
        return papers;
    }

    long number(String question) throws SQLException {
        return Long.parseLong(column(question).getFirst());
    }

    /** The first column of what a question finds. */
    List<String> column(String question) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    /** The port stands in the fourth line of what the server keeps; it is another after every start. */
    private Connection connection() throws SQLException {
        try {
            var port = Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(3).strip();
            var password = Files.readString(data.resolve("postgres/password")).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
        } catch (java.io.IOException | IndexOutOfBoundsException notNow) {
            throw new SQLException("No server in " + data, notNow);
        }
    }
}
