package vn.khuyencong.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.organisation.reform.ReformList;
import vn.khuyencong.organisation.reform.ReformRoles;
import vn.khuyencong.organisation.reform.ReformStage;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Texts;

/** The list of reforms: its filter lives in the address. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.REFORM)
class ReformListController {

    private static final List<String> KEPT = List.of("q", "hinh-thuc", "trang-thai", "nam", "xep", "so-dong");

    private final ReformList list;
    private final ReformRoles roles;
    private final Texts texts;

    ReformListController(ReformList list, ReformRoles roles, Texts texts) {
        this.list = list;
        this.roles = roles;
        this.texts = texts;
    }

    @GetMapping("/to-chuc/sap-xep")
    ModelAndView list(@RequestParam Map<String, String> address) {
        roles.requireReader();
        var filter = filter(address);
        var totals = list.totals(filter);
        var paging = new Paging(
                number(address, "trang", 1),
                number(address, "so-dong", Paging.DEFAULT_SIZE),
                totals.reforms(),
                query(address));
        return Pages.page(
                "organisation/reform/list",
                new ReformListPage(
                        filter, list.rows(filter, paging.offset(), paging.size()), totals, paging, roles.mayPrepare()));
    }

    @GetMapping("/to-chuc/sap-xep/xuat-excel")
    ResponseEntity<Resource> export(@RequestParam Map<String, String> address, Locale language) {
        roles.requireReader();
        return Downloads.xlsx(
                "sap-xep-to-chuc.xlsx",
                texts.text(language, "reform.list"),
                columns(language),
                list.all(filter(address)));
    }

    private List<Column<ReformList.Row>> columns(Locale language) {
        return List.of(
                Column.text(
                        texts.text(language, "reform.kind"), row -> texts.text(language, "reform.kind." + row.kind())),
                Column.text(texts.text(language, "reform.from"), row -> String.join("; ", row.from())),
                Column.text(texts.text(language, "reform.to"), row -> String.join("; ", row.to())),
                Column.text(texts.text(language, "reform.document"), ReformList.Row::number),
                Column.date(texts.text(language, "reform.document-on"), ReformList.Row::documentOn),
                Column.date(texts.text(language, "reform.effective-on"), ReformList.Row::effectiveOn),
                Column.text(
                        texts.text(language, "reform.stage"),
                        row -> texts.text(language, "reform.stage." + row.stage())),
                Column.<ReformList.Row>number(texts.text(language, "reform.moved"), ReformList.Row::moved)
                        .withTotal());
    }

    private static ReformList.Filter filter(Map<String, String> address) {
        var year = address.getOrDefault("nam", "");
        var sort = one(address, "xep", ReformList.Sort.class);
        return new ReformList.Filter(
                address.getOrDefault("q", "").strip(),
                one(address, "hinh-thuc", ReformKind.class),
                one(address, "trang-thai", ReformStage.class),
                year.matches("(19|20)\\d{2}") ? Integer.valueOf(year) : null,
                sort == null ? ReformList.Sort.DAY : sort);
    }

    private static <E extends Enum<E>> @Nullable E one(Map<String, String> address, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(address.get(name)))
                .findFirst()
                .orElse(null);
    }

    private static int number(Map<String, String> address, String name, int fallback) {
        var typed = address.getOrDefault(name, "");
        return typed.matches("[1-9]\\d{0,6}") ? Integer.parseInt(typed) : fallback;
    }

    private static String query(Map<String, String> address) {
        return KEPT.stream()
                .flatMap(name -> Stream.ofNullable(address.get(name))
                        .filter(value -> !value.isBlank())
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
