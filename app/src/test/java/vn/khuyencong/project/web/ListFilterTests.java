package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.YearTest;

/** The list narrowed to a commune or an implementer holds their files and no others. */
@YearTest
class ListFilterTests {

    private static final Pattern FILE = Pattern.compile("href=\"/de-an/([0-9a-f-]{36})\"");
    private static final Pattern CHOICE = Pattern.compile("<option value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Test
    void aCommuneOfTodayHasTheFilesOfAllItWasMadeFrom() {
        var pair = rows.all((row, _) -> List.of(row.getString(1), row.getString(2)), """
                        select heir.code, t.old_id
                        from territory.transition t
                             join territory.unit heir on heir.id = t.new_id and heir.in_force @> current_date and heir.province = '48'
                             join territory.unit old on old.id = t.old_id and not old.in_force @> current_date
                        order by heir.code, old.code limit 1""")
                .getFirst();
        var file = rows.all((row, _) -> List.of(row.getString(1), row.getString(2)), """
                        select project_id, place_id from project.list_seen where place_id is not null order by code limit 1""")
                .getFirst();
        var move = "update project.project set place_id = ?::uuid where id = ?::uuid";
        rows.change(move, pair.getLast(), file.getFirst());
        try {
            assertThat(listed("xa=" + pair.getFirst())).contains(UUID.fromString(file.getFirst()));
        } finally {
            rows.change(move, file.getLast(), file.getFirst());
        }
    }

    @Test
    void everyCommuneOfferedHasItsFilesAndNoOthers() {
        var offered = choices("xa");
        var total = 0;
        for (var commune : offered) {
            var listed = listed("xa=" + commune);
            total += listed.size();
            assertThat(listed).containsAll(files("""
                            select p.id from project.project p join territory.unit u on u.id = p.place_id
                            where u.code = ? and u.in_force @> current_date and p.stage <> 'DRAFT'""", commune));
        }
        assertThat(total)
                .isGreaterThanOrEqualTo(rows.one(
                        Integer.class,
                        "select count(*) from project.project where place_id is not null and stage <> 'DRAFT'"));
        assertThat(listed("xa=00000")).isEmpty();
    }

    @Test
    void everyImplementerOfferedHasItsFilesAndNoOthers() {
        var offered = choices("don-vi");
        assertThat(offered).isNotEmpty();
        for (var implementer : offered) {
            assertThat(listed("don-vi=" + implementer)).isNotEmpty().isSubsetOf(files("""
                            select p.id from project.project p join organisation.organisation o on o.id = p.implementer_id
                            where o.code = ?""", implementer));
        }
        assertThat(listed("don-vi=khong-co")).isEmpty();
    }

    private Set<UUID> files(String select, String code) {
        return Set.copyOf(rows.all((row, _) -> row.getObject(1, UUID.class), select, code));
    }

    private Set<UUID> listed(String filter) {
        var found = new HashSet<UUID>();
        var matcher = FILE.matcher(page("so-dong=200&" + filter));
        while (matcher.find()) {
            found.add(UUID.fromString(matcher.group(1)));
        }
        return found;
    }

    private List<String> choices(String name) {
        var page = page("");
        var from = page.indexOf("name=\"" + name + "\"");
        return CHOICE.matcher(page.substring(from, page.indexOf("</select>", from)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String page(String query) {
        var answer = mvc.get()
                .uri("/de-an?" + query)
                .with(office.signedIn("so.lanhdao"))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
