package vn.khuyencong.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** Establishments are found as people remember them. */
@OfficeTest
class ForgivingSearchTests {

    private static final int SEED = 48;
    private static final int FIRST = 5;
    private static final List<String> KINDS = List.of("Công ty TNHH", "Hợp tác xã", "Hộ kinh doanh", "Cơ sở");
    private static final List<String> WORKS =
            List.of("Dệt chiếu", "Gỗ mỹ nghệ", "Đúc đồng", "Bánh tráng", "Nước mắm", "Cơ khí", "Thêu ren", "Gốm sứ");
    private static final List<String> NAMES = List.of(
            "Quỳnh Giao", "Phúc Thịnh", "Trường Sơn", "Ngọc Bích", "Đại Phước", "Kim Thoa", "Hoàng Yến", "Vĩnh Lộc");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    /** How a name is remembered. */
    enum Mutation {
        ACCENTS_OFF {
            @Override
            String of(String name, Random random) {
                return plain(name);
            }
        },
        WORDS_SWAPPED {
            @Override
            String of(String name, Random random) {
                var words = new ArrayList<>(Arrays.asList(plain(name).split(" ")));
                Collections.shuffle(words, random);
                return String.join(" ", words);
            }
        },
        ONE_LETTER_WRONG {
            @Override
            String of(String name, Random random) {
                var letters = new StringBuilder(plain(name));
                int at = random.nextInt(letters.length());
                while (letters.charAt(at) == ' ') at = random.nextInt(letters.length());
                letters.setCharAt(at, letters.charAt(at) == 'q' ? 'x' : 'q');
                return letters.toString();
            }
        };

        abstract String of(String name, Random random);

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replace('đ', 'd')
                    .replace('Đ', 'D')
                    .toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNameIsAmongTheFirstFoundHoweverItIsRemembered(Mutation mutation) {
        var random = new Random(SEED);
        var missed = new ArrayList<String>();
        for (var work : WORKS) {
            for (var name : NAMES) {
                var whole = work + " " + name;
                var id = there(KINDS.get(random.nextInt(KINDS.size())) + " " + whole, unit(0), "");
                var words = mutation.of(whole, random);
                if (!found(words).contains(id)) missed.add(whole + " by " + words);
            }
        }
        assertThat(missed).isEmpty();
        rows.change(
                "update establishment.establishment set name = 'Xong', version = version + 1 where sector = 'OTHER'");
    }

    @Test
    void itIsFoundByThePlaceAsItWasCalledBeforeTheReform() {
        var place = rows.all((row, _) -> new String[] {row.getString(1), row.getString(2)}, """
                        select o.name, t.new_id::text from territory.transition t join territory.unit o on o.id = t.old_id
                             join territory.unit n on n.id = t.new_id
                        where n.province = '48' and n.kind in ('commune', 'ward') and o.name <> n.name order by o.code limit 1""")
                .getFirst();
        var id = there("Lò Vôi Thủ Thiêm", UUID.fromString(place[1]), "");
        assertThat(found("lo voi " + place[0])).contains(id);
    }

    @Test
    void itIsFoundByThePlaceItHasLeft() {
        var id = there("Trại Cưa Bến Nghé", unit(2), "");
        var left = rows.one(String.class, "select name from territory.unit where id = ?", unit(2));
        rows.change(
                "update establishment.establishment set unit_id = ?, version = version + 1 where id = ?", unit(3), id);
        assertThat(found("trai cua " + left)).contains(id);
    }

    @Test
    void itIsFoundByItsNumbers() {
        var id = there("Xay Xát Tây Đô", unit(0), "0236 3 777 888");
        assertThat(found("02363777888")).containsExactly(id);
        assertThat(found("777 888")).contains(id);
    }

    @Test
    void whatIsFoundIsTheReadersAlone() {
        there("Bí Mật Rừng Sâu", unit(0), "");
        for (var person : new String[] {"coso3", "xa1", "quantri", "giamkhao1"}) {
            assertThat(rows.as(
                            office.actor(person),
                            (row, _) -> row.getString(1),
                            "select id from establishment.search('bi mat rung sau')"))
                    .as(person)
                    .isEmpty();
        }
    }

    @Test
    void theLikeliestStandsFirstInTheListAndItTakesFewStatements() {
        there("Hợp tác xã Lồng Đèn Phố Cổ Hội An Xưa", unit(0), "");
        there("Lồng Đèn Phố Cổ", unit(0), "");
        var officer = office.signedIn("so.chuyenvien");
        var page = mvc.get()
                .uri("/co-so")
                .param("q", "pho co long den")
                .with(officer)
                .exchange();
        assertThat(page).hasStatusOk().bodyText().matches("(?s).*>Lồng Đèn Phố Cổ<.*Hội An Xưa.*");
        assertThat(Statements.of(
                        () -> mvc.get().uri("/co-so?q=pho co").with(officer).exchange()))
                .hasSizeLessThanOrEqualTo(8);
    }

    private List<UUID> found(String words) {
        return rows.as(
                office.actor("so.chuyenvien"),
                (row, _) -> row.getObject(1, UUID.class),
                "select id from establishment.search('" + words + "') order by likeness desc limit " + FIRST);
    }

    private UUID there(String name, UUID unit, String phone) {
        var id = UUID.randomUUID();
        rows.change(
                "insert into establishment.establishment (id, province, name, legal_form, sector, unit_id, phone) values (?, '48', ?, 'SME', 'OTHER', ?, ?)",
                id,
                name,
                unit,
                phone);
        return id;
    }

    private UUID unit(int place) {
        return rows.one(
                UUID.class,
                "select id from territory.unit where province = '48' and kind = 'commune' and upper_inf(in_force) order by code offset ? limit 1",
                place);
    }
}
