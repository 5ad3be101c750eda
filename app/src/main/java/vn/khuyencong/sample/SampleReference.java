package vn.khuyencong.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** What the sample city stands on: its units, bodies, local law, establishments, accounts, posts, past prices and past supports, all in one transaction. */
@Component
public class SampleReference {

    /** Code of the province of the sample. */
    public static final String PROVINCE = "48";

    private static final String UNIT = """
            insert into territory.unit (code, name, kind, parent_id, province, in_force)
            values (:code, :name, :kind,
                    (select id from territory.unit where code = :parent_code and in_force @> cast(:from as date)),
                    :province, daterange(cast(:from as date), cast(:to as date)))""";

    private static final String TRANSITION = """
            insert into territory.transition (old_id, new_id, portion, on_date, resolution)
            select former.id, later.id, :portion, cast(:on_date as date), :resolution
            from territory.unit former, territory.unit later
            where former.code = :old_code and former.in_force @> cast(:on_date as date) - 1
              and later.code = :new_code and later.in_force @> cast(:on_date as date)""";

    private static final String ESTABLISHMENT = """
            insert into establishment.establishment (province, name, tax_code, legal_form, sector, unit_id, craft_village_id,
                address, representative, phone, workers, products, women_owned, minority_owned, founded_on, sample)
            select unit.province, :name, :tax_code, :legal_form, :sector, unit.id,
                   (select id from territory.craft_village where name = :village and unit_id = unit.id),
                   :address || ', ' || lower(left(unit.name, 1)) || substr(unit.name, 2), :representative, :phone, cast(:workers as integer), :products,
                   cast(:women_owned as boolean), cast(:minority_owned as boolean), cast(:founded_on as date), true
            from territory.unit where code = :unit and upper_inf(in_force)""";

    private static final String ACCOUNT = """
            insert into access.account (username, display_name, title, role, province, organisation_id, establishment_id, unit_id, password_hash)
            values (:username, :display_name, :title, :role, :province,
                    (select id from organisation.organisation where code = :organisation),
                    (select id from establishment.establishment where tax_code = :tax_code),
                    (select id from territory.unit where code = :unit and upper_inf(in_force)),
                    :password_hash)""";

    private static final String PAST_SUPPORT = """
            insert into project.past_support (province, name, tax_code, representative, place, activity, content, item, maker, model, serial, invoice,
                year, money_source, amount_vnd, paper, import_id, entered_at, entered_by)
            select '48', :name, coalesce(:tax_code, ''), coalesce(:representative, ''), coalesce(:place, ''), :activity, :content, coalesce(:item, ''),
                   coalesce(:maker, ''), coalesce(:model, ''), coalesce(:serial, ''), coalesce(:invoice, ''), cast(:year as integer), :money_source,
                   cast(:amount as bigint), :paper, '00000000-0000-0000-0000-000000000148', timestamptz '2025-07-30 09:10+07', id
            from access.account where username = 'so.chuyenvien'""";

    private final NamedParameterJdbcTemplate sql;
    private final DataSource source;
    private final PasswordEncoder passwords;
    private final SampleNorms norms;
    private final TransactionTemplate transaction;

    SampleReference(
            NamedParameterJdbcTemplate sql,
            DataSource source,
            PasswordEncoder passwords,
            SampleNorms norms,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.source = source;
        this.passwords = passwords;
        this.norms = norms;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether nobody has laid down units or accounts yet. */
    public boolean nothingThere() {
        var query = "select not exists (select from territory.unit) and not exists (select from access.account)";
        return Boolean.TRUE.equals(sql.getJdbcTemplate().queryForObject(query, Boolean.class));
    }

    /** Lays everything down, or nothing. All sample accounts share the password. */
    public void load(String password) {
        CurrentActor.runAs(Actor.system(PROVINCE), () -> transaction.executeWithoutResult(_ -> layDown(password)));
    }

    private void layDown(String password) {
        // the places are an import like another: one entry of the trail each would tell nothing
        sql.getJdbcTemplate().queryForObject("select set_config('kc.territory_import', 'on', true)", String.class);
        insertEach(UNIT, SampleTable.rows("units.csv"));
        insert(TRANSITION, SampleTable.rows("transitions.csv"));
        run("place-facts.sql");
        run("organisations.sql");
        run("local-law.sql");
        norms.load();
        insert(ESTABLISHMENT, SampleTable.rows("establishments.csv"));
        var hash = passwords.encode(password);
        var accounts = SampleTable.rows("accounts.csv");
        accounts.forEach(account -> account.put("password_hash", hash));
        insert(ACCOUNT, accounts);
        run("establishment-figures.sql");
        run("organisation-life.sql");
        run("past-prices.sql");
        insert(PAST_SUPPORT, SampleTable.rows("past-supports.csv"));
    }

    /** One statement after the other: each unit needs its parent to be there. */
    private void insertEach(String statement, List<Map<String, @Nullable String>> rows) {
        rows.forEach(row -> sql.update(statement, row));
    }

    @SuppressWarnings("unchecked")
    private void insert(String statement, List<Map<String, @Nullable String>> rows) {
        var inserted = sql.batchUpdate(statement, rows.toArray(Map[]::new));
        for (int line = 0; line < inserted.length; line++) {
            if (inserted[line] == 0) {
                throw new IllegalStateException("Nothing was laid down for " + rows.get(line));
            }
        }
    }

    private void run(String script) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            ScriptUtils.executeSqlScript(
                    connection, new EncodedResource(new ClassPathResource("sample/" + script), StandardCharsets.UTF_8));
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
