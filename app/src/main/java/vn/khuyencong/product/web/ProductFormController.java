package vn.khuyencong.product.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.product.KeepProduct;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A product is entered, by its owner or by the office for her, or what is kept of it changed. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PRODUCT)
class ProductFormController {

    private static final String VIEW = "product/form";

    private final ProductForms forms;
    private final KeepProduct products;

    ProductFormController(ProductForms forms, KeepProduct products) {
        this.forms = forms;
        this.products = products;
    }

    @GetMapping("/san-pham/moi")
    ModelAndView empty(@RequestParam(name = "co-so", defaultValue = "") String establishment) {
        return Pages.page(VIEW, forms.page(null, ProductForm.empty(establishment), false, Problems.NONE));
    }

    @PostMapping("/san-pham/moi")
    ModelAndView enter(@RequestParam Map<String, String> sent) {
        var form = new ProductForm(sent);
        if (sent.containsKey("find")) return Pages.page(VIEW, forms.page(null, form, false, Problems.NONE));
        var id = form.request();
        var problems = products.enter(id, form.establishment(), form.about());
        return problems.isEmpty()
                ? Pages.redirect("/san-pham/" + id, "product.entered")
                : Pages.unprocessable(VIEW, forms.page(null, form, false, problems));
    }

    @GetMapping("/san-pham/{id}/sua")
    ModelAndView kept(@PathVariable UUID id) {
        return Pages.page(VIEW, forms.kept(id));
    }

    @PostMapping("/san-pham/{id}/sua")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var form = new ProductForm(sent);
        try {
            var problems = products.change(id, form.version(), form.about());
            return problems.isEmpty()
                    ? Pages.redirect("/san-pham/" + id, "product.kept")
                    : Pages.unprocessable(VIEW, forms.page(id, form, false, problems));
        } catch (Stale _) {
            return Pages.stale(VIEW, forms.page(id, form, true, Problems.NONE));
        }
    }
}
