package vn.khuyencong.e2e;

/** Attaches a paper wherever the file still misses one. */
final class Attaching {

    private static final String MISSING = "#ho-so li.missing";

    private Attaching() {}

    static void everythingMissing(Person person) {
        var missing = person.page().locator(MISSING);
        for (int left = missing.count(); left > 0; left = missing.count()) {
            var paper = missing.first();
            paper.locator("input[type=file]").setInputFiles(Papers.pdf("ho-so-" + left, "Paper " + left));
            paper.locator("button.btn").click();
            int before = left;
            person.sees("Đã nhận tệp");
            person.page().waitForCondition(() -> missing.count() < before);
        }
    }
}
