package vn.khuyencong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of everybody's menu and the first file of each kind, on a desk and as wide as a phone: whole, without a
 * message key, nothing to scroll sideways. One of each kind of reader sees them by day in Vietnamese and by night in
 * English, without barriers.
 */
class EveryPageTests {

    private static final int PUBLIC_PAGE_BYTES = 100_000;
    private static final Pattern KEY = Pattern.compile(
            "\\b(access|budget|desk|establishment|finding|legal|menu|need|norm|notice|plan|portal|project|report|territory|web)"
                    + "\\.[a-zA-Z][\\w-]*(\\.[\\w-]+)*");
    private static final List<String> PUBLIC = List.of(
            "/",
            "/toi-duoc-ho-tro-gi",
            "/toi-duoc-ho-tro-gi?tim=may",
            "/toi-duoc-ho-tro-gi?viec=may-moc&hinh-thuc=SME",
            "/toi-duoc-ho-tro-gi?viec=TRADEMARK&nganh=HANDICRAFT&hinh-thuc=SME",
            "/toi-duoc-ho-tro-gi?viec=ENTERPRISE_FOUNDING&nganh=MINING_IN_DIFFICULT_AREA&hinh-thuc=SME&noi=20285",
            "/toi-duoc-ho-tro-gi?viec=ADVANCED_MACHINERY&nganh=HANDICRAFT&hinh-thuc=SME&noi=20332&chi-phi=800000000",
            "/toi-duoc-ho-tro-gi?viec=ADVANCED_MACHINERY&nganh=HANDICRAFT&hinh-thuc=SME&noi=20285&lang-nghe=khong",
            "/toi-duoc-ho-tro-gi?viec=PRODUCT_VOTING_NATIONAL",
            "/van-ban",
            "/dinh-muc",
            "/dinh-muc?ho=tat-ca",
            "/dinh-muc/support.ADVANCED_MACHINERY",
            "/dang-nhap");

    /** Kinds of files: the first of each that a page links is opened. */
    private static final List<String> FILES = List.of(
            "/de-an/", "/nhu-cau/", "/ke-hoach/", "/co-so/", "/van-ban/", "/van-ban/dieu/", "/ra-soat/", "/du-thao/");

    /** Lists of the law page, for those who see their door there. */
    private static final List<String> REVIEWS = List.of("/ra-soat", "/du-thao");

    @Test
    void thePublicSite() {
        try (var visitor = Person.atADesk("khach")) {
            var seen = isWhole(visitor, PUBLIC, true);
            inEnglishByNight(visitor);
            isWhole(visitor, seen, true);
            seen.forEach(address ->
                    assertThat(weightOf(address)).as("bytes of " + address).isLessThan(PUBLIC_PAGE_BYTES));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"so.lanhdao", "trungtam", "coso1", "quantri"})
    void byDayAndByNight(String username) {
        try (var person = Person.atADesk(username).signsIn(username)) {
            var seen = isWhole(person, menu(person), true);
            inEnglishByNight(person);
            isWhole(person, seen, true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"so.chuyenvien", "ketoan", "taichinh", "ubnd", "thanhtra", "xa1", "giamkhao1", "ctv1"})
    void everybodyElse(String username) {
        try (var person = Person.atADesk(username).signsIn(username)) {
            isWhole(person, menu(person), false);
        }
    }

    /** Pages that no menu names: what machines cost in the past, and the norm that is drafted from it. */
    @Test
    void theStudyOfPastPrices() {
        var study = "/dinh-muc/kinh-te-ky-thuat";
        var pages = List.of(study, study + "/DRYER", study + "/DRYER/soan", "/nhap?loai=gia-da-qua");
        try (var person = Person.atADesk("so.chuyenvien").signsIn("so.chuyenvien")) {
            isWhole(person, pages, true);
            inEnglishByNight(person);
            isWhole(person, pages, true);
        }
    }

    /** Pages behind one's own name. */
    @Test
    void theOwnAccount() {
        var pages = List.of("/tai-khoan-cua-toi", "/tai-khoan-cua-toi/ung-dung");
        try (var person = Person.atADesk("ctv1").signsIn("ctv1")) {
            isWhole(person, pages, true);
            inEnglishByNight(person);
            isWhole(person, pages, true);
        }
    }

    private static List<String> menu(Person person) {
        var entries = addresses(person.page().locator("nav.side li a"));
        assertThat(entries).as("menu").hasSizeBetween(2, 8);
        return entries;
    }

    /** Opens these pages, and the first file of each kind they link; tells which were opened. */
    private static Set<String> isWhole(Person person, Iterable<String> addresses, boolean barriers) {
        var seen = new LinkedHashSet<String>();
        var kinds = new LinkedHashSet<>(FILES);
        var waiting = new ArrayDeque<String>();
        addresses.forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (seen.add(address)) {
                kinds.removeIf(kind -> isOf(kind, address));
                isWhole(person, address, barriers);
                waiting.addAll(newFiles(person.page(), kinds));
                if (person.page().locator("main a[href='/ra-soat']").count() > 0) {
                    waiting.addAll(REVIEWS);
                }
            }
        }
        person.wire().isClean();
        return seen;
    }

    private static void isWhole(Person person, String address, boolean barriers) {
        var page = person.page();
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        assertThat(page.locator("h1").count()).as("headings of " + address).isEqualTo(1);
        assertThat(keys(page)).as("keys on " + address).isEmpty();
        if (barriers) {
            Barriers.none(page);
        }
        person.fitsTheWindow();
        page.setViewportSize(360, 780);
        person.fitsTheWindow();
        page.setViewportSize(1440, 900);
    }

    private static List<String> newFiles(Page page, Set<String> kinds) {
        var links = addresses(page.locator("main a[href^='/']"));
        return List.copyOf(kinds).stream()
                .flatMap(kind -> links.stream().filter(link -> isOf(kind, link)).limit(1))
                .peek(link -> kinds.removeIf(kind -> isOf(kind, link)))
                .toList();
    }

    private static boolean isOf(String kind, String address) {
        return address.matches(kind + "[0-9a-f-]{36}");
    }

    private static List<String> addresses(Locator links) {
        return ((List<?>) links.evaluateAll("links => links.map(link => link.getAttribute('href'))"))
                .stream().map(String.class::cast).toList();
    }

    private static void inEnglishByNight(Person person) {
        var page = person.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.locator("form[action='/ngon-ngu'] button").first().click();
        page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
    }

    private static List<String> keys(Page page) {
        return KEY.matcher(page.locator("body").innerText())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static long weightOf(String address) {
        try (var visitor = Person.withAPhone("khach")) {
            visitor.opens(address);
            return visitor.wire().weight();
        }
    }
}
