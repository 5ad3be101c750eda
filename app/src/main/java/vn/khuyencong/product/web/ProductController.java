package vn.khuyencong.product.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** Products: the list and the page of one. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PRODUCT)
class ProductController {

    private final ProductList list;
    private final ProductReader reader;
    private final ProductNames names;
    private final Texts texts;

    ProductController(ProductList list, ProductReader reader, ProductNames names, Texts texts) {
        this.list = list;
        this.reader = reader;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/san-pham")
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "nhom", defaultValue = "") String group,
            @RequestParam(name = "noi", defaultValue = "") String place,
            @RequestParam(name = "chung-nhan", defaultValue = "") String certified,
            @RequestParam(name = "xep", defaultValue = "") String order,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var filter = ProductFilter.typed(words, group, place, certified, order);
        return Pages.page("product/list", list.page(filter, Parameters.paging(number, filter.query())));
    }

    @GetMapping("/san-pham/xuat-excel")
    ResponseEntity<Resource> export(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "nhom", defaultValue = "") String group,
            @RequestParam(name = "noi", defaultValue = "") String place,
            @RequestParam(name = "chung-nhan", defaultValue = "") String certified,
            @RequestParam(name = "xep", defaultValue = "") String order,
            Locale language) {
        return Downloads.xlsx(
                "san-pham.xlsx",
                texts.text(language, "product.list.title"),
                ProductColumns.in(texts, language, names.all()),
                list.all(ProductFilter.typed(words, group, place, certified, order)));
    }

    @Allowed(to = Verb.READ, on = Matter.PRODUCT)
    @GetMapping("/san-pham/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return Pages.page("product/file", reader.page(id));
    }
}
