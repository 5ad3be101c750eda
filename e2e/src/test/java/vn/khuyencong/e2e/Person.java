package vn.khuyencong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** Somebody at a browser of her own: she reads, types, clicks, and every page she looks at is checked for barriers. */
final class Person implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final BrowserContext context;
    private final Page page;
    private final Wire wire;
    private final String pictures;
    private int looks;

    private Person(String pictures, Browser.NewContextOptions options) {
        this.context = Chromium.browser()
                .newContext(options.setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setBaseURL(Program.address()));
        this.context.setDefaultTimeout(10_000);
        this.page = context.newPage();
        this.wire = Wire.of(page);
        this.pictures = pictures;
    }

    static Person atADesk(String pictures) {
        return new Person(pictures, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    static Person withAPhone(String pictures) {
        return new Person(pictures, new Browser.NewContextOptions().setViewportSize(360, 780));
    }

    static Person withoutScript(String pictures) {
        return new Person(
                pictures,
                new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    Wire wire() {
        return wire;
    }

    Person opens(String path) {
        page.navigate(path);
        return this;
    }

    Person signsIn(String username) {
        if (!page.url().endsWith("/dang-nhap")) {
            opens("/dang-nhap");
        }
        page.locator("main [name=username]").fill(username);
        page.locator("main [name=password]").fill(Program.PASSWORD);
        page.locator("main form[action='/dang-nhap'] button").click();
        assertThat(page.locator("form[action='/dang-xuat']").first()).isAttached();
        return this;
    }

    /** Gives her browser a device that keeps passkeys and at once shows its finger to whoever asks. */
    Person hasAKey() {
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        var devtools = context.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
        return this;
    }

    /** A link or button of the content, by its whole name. */
    Person clicks(String name) {
        named(name).first().click();
        return this;
    }

    /** A button that asks first, and the answer yes. */
    Person clicksAndConfirms(String name) {
        clicks(name);
        page.locator("#confirm [data-yes]").click();
        return this;
    }

    /** The first of what a selector finds. */
    Person clicksOn(String selector) {
        page.locator(selector).first().click();
        return this;
    }

    Person types(String field, String value) {
        field(field).fill(value);
        return this;
    }

    Person chooses(String field, String value) {
        page.locator("main [name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    Person ticks(String field) {
        field(field).check();
        return this;
    }

    Person sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Person seesIn(String selector, String text) {
        assertThat(page.locator(selector).first()).containsText(text);
        return this;
    }

    /** A finding on top of a form, with the article it stands on. */
    Person isRefused(String reason, String article) {
        assertThat(page.locator("main .summary[role=alert] li")
                        .filter(new Locator.FilterOptions().setHasText(reason))
                        .first())
                .containsText(article);
        return this;
    }

    Locator field(String name) {
        return page.locator("main [name='" + name + "']:not([type=hidden])").first();
    }

    private Locator named(String name) {
        var main = page.locator("main");
        return main.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .or(main.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Keeps a picture of the whole page, and finds no barrier, no broken request and nothing to scroll sideways. */
    Person looks(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(String.format("%s-%02d-%s.png", pictures, ++looks, name)))
                .setFullPage(true));
        Barriers.none(page);
        wire.isClean();
        return fitsTheWindow();
    }

    /** The page is no wider than the window: nothing to scroll sideways. */
    Person fitsTheWindow() {
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("wider than the window: " + page.url())
                .matches(over -> ((Number) over).intValue() <= 0);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
