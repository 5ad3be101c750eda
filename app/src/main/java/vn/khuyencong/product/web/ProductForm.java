package vn.khuyencong.product.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.product.Product;
import vn.khuyencong.product.Product.About;

/**
 * The form of a product as typed, before anything is read out of it.
 *
 * @param values by the names of the fields
 */
public record ProductForm(Map<String, String> values) {

    public ProductForm {
        values = Map.copyOf(values);
    }

    static ProductForm empty(String establishment) {
        return new ProductForm(Map.of("requestId", UUID.randomUUID().toString(), "establishment", establishment));
    }

    static ProductForm of(Product product) {
        var about = product.about();
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(product.version()));
        values.put("name", about.name());
        values.put("set", Boolean.toString(about.set()));
        values.put("group", about.group());
        values.put("description", about.description());
        values.put("materials", about.materials());
        values.put("output", about.output());
        values.put("standards", about.standards());
        values.put("awards", about.awards());
        values.put("ocop", about.ocop());
        return new ProductForm(values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    public boolean ticked(String name) {
        return value(name).equals("true");
    }

    /** The id the new one is to bear. */
    UUID request() {
        var id = id("requestId");
        return id == null ? UUID.randomUUID() : id;
    }

    @Nullable
    UUID establishment() {
        return id("establishment");
    }

    /** The version the form showed; none matches where somebody has tampered with it. */
    int version() {
        return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : -1;
    }

    About about() {
        return new About(
                value("name"),
                ticked("set"),
                value("group"),
                value("description"),
                value("materials"),
                value("output"),
                value("standards"),
                value("awards"),
                value("ocop"));
    }

    private @Nullable UUID id(String name) {
        try {
            return UUID.fromString(value(name));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
