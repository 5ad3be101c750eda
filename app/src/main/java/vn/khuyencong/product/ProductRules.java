package vn.khuyencong.product;

import java.util.Set;
import java.util.regex.Pattern;
import vn.khuyencong.product.Product.About;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** What an entry of a product must say. */
final class ProductRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int LONGEST_OUTPUT = 500;
    private static final int LONGEST_TEXT = 2000;
    private static final Pattern LINK = Pattern.compile("https?://\\S{4,490}");

    private ProductRules() {}

    /**
     * Everything that stands against it, by the field of the form.
     *
     * @param groups codes that may be chosen: those of today, and the one it bears already
     */
    static Problems against(About about, Set<String> groups) {
        var problems = Problems.NONE;
        if (about.name().isBlank()) problems = problems.with("name", Finding.of("product.name-missing"));
        if (!groups.contains(about.group())) problems = problems.with("group", Finding.of("product.group-missing"));
        if (!about.ocop().isEmpty() && !LINK.matcher(about.ocop()).matches()) {
            problems = problems.with("ocop", Finding.of("product.ocop-form"));
        }
        problems = tooLong(problems, "name", about.name(), LONGEST_NAME);
        problems = tooLong(problems, "description", about.description(), LONGEST_DESCRIPTION);
        problems = tooLong(problems, "materials", about.materials(), LONGEST_TEXT);
        problems = tooLong(problems, "output", about.output(), LONGEST_OUTPUT);
        problems = tooLong(problems, "standards", about.standards(), LONGEST_TEXT);
        return tooLong(problems, "awards", about.awards(), LONGEST_TEXT);
    }

    private static Problems tooLong(Problems problems, String field, String text, int most) {
        return text.length() > most ? problems.with(field, Finding.of("product.too-long", null, most)) : problems;
    }
}
