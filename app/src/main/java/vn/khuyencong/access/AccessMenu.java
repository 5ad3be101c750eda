package vn.khuyencong.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.web.MenuEntry;
import vn.khuyencong.web.SignedIn;
import vn.khuyencong.web.WhoIsThere;

/** Tells the layout who is signed in and what her menu holds. */
@Component
class AccessMenu implements WhoIsThere {

    private static final MenuEntry WORK = new MenuEntry("viec-cua-toi", "menu.work", "/viec-cua-toi");
    /** In an office somebody may do another's work. */
    private static final MenuEntry OFFICE_WORK =
            section("menu.work", WORK, new MenuEntry("uy-quyen", "menu.delegation", "/uy-quyen"));

    private static final MenuEntry LAW = section(
            "menu.law-and-norms",
            new MenuEntry("van-ban", "menu.law", "/van-ban"),
            new MenuEntry("dinh-muc", "menu.levels", "/dinh-muc"));
    private static final MenuEntry LAW_AND_REVIEWS = section(
            "menu.law-and-norms",
            new MenuEntry("van-ban", "menu.law", "/van-ban"),
            new MenuEntry("dinh-muc", "menu.levels", "/dinh-muc"),
            new MenuEntry("ra-soat", "menu.reviews", "/ra-soat"));
    private static final MenuEntry OVERVIEW = new MenuEntry("tong-quan", "menu.overview", "/tong-quan");
    private static final MenuEntry TRAIL = new MenuEntry("nhat-ky", "menu.trail", "/nhat-ky");
    private static final MenuEntry ROUNDS = new MenuEntry("dang-ky", "menu.registrations", "/ke-hoach/dang-ky");
    private static final MenuEntry PROJECTS = new MenuEntry("de-an", "menu.projects", "/de-an");
    private static final MenuEntry PRODUCTS = new MenuEntry("san-pham", "menu.products", "/san-pham");
    private static final MenuEntry VOTING = new MenuEntry("binh-chon", "menu.voting", "/binh-chon");
    private static final MenuEntry PRODUCTS_AND_VOTING = section("menu.products-and-voting", PRODUCTS, VOTING);
    private static final MenuEntry UNITS = new MenuEntry("dia-ban", "menu.units", "/dia-ban");
    private static final MenuEntry BODIES = new MenuEntry("to-chuc", "menu.bodies", "/to-chuc");

    private static final List<MenuEntry> OFFICIAL = official(OVERVIEW);
    /** Leaders and inspectors read the trail too. */
    private static final List<MenuEntry> AUDITOR = official(section("menu.overview", OVERVIEW, TRAIL));

    private static final List<MenuEntry> ESTABLISHMENT = List.of(
            new MenuEntry("ho-so-cua-toi", "menu.my-files", "/ho-so-cua-toi"),
            PRODUCTS_AND_VOTING,
            new MenuEntry("viec-cua-toi", "menu.notices", "/viec-cua-toi"),
            new MenuEntry("ho-tro", "menu.finder", "/toi-duoc-ho-tro-gi"),
            LAW);
    private static final List<MenuEntry> ADMINISTRATOR = List.of(
            section(
                    "menu.accounts",
                    new MenuEntry("tai-khoan", "menu.accounts", "/quan-tri/tai-khoan"),
                    new MenuEntry("quyen", "menu.permissions", "/quan-tri/quyen"),
                    TRAIL),
            section("menu.units-and-bodies", UNITS, BODIES),
            section(
                    "menu.papers",
                    new MenuEntry("mau-van-ban", "menu.templates", "/quan-tri/mau-van-ban"),
                    new MenuEntry("chung-thu-so", "menu.certificates", "/quan-tri/chung-thu-so")),
            LAW);
    private static final List<MenuEntry> COMMUNE =
            List.of(OFFICE_WORK, PROJECTS, ROUNDS, PRODUCTS, UNITS, LAW_AND_REVIEWS);
    private static final List<MenuEntry> OTHERS = List.of(WORK, UNITS, LAW);
    private static final List<MenuEntry> JURY = List.of(WORK, VOTING, UNITS, LAW);

    private final CurrentActor current;

    AccessMenu(CurrentActor current) {
        this.current = current;
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return current.find()
                .map(actor -> new SignedIn(
                        actor.displayName(), actor.title(), actor.role().name(), StandsIn.now(), menu(actor.role())));
    }

    static List<MenuEntry> menu(Role role) {
        return switch (role) {
            case DEPARTMENT_OFFICER, CENTRE, CENTRE_ACCOUNTANT, FINANCE, COMMITTEE_CHAIR -> OFFICIAL;
            case DEPARTMENT_LEADER, INSPECTOR -> AUDITOR;
            case ESTABLISHMENT -> ESTABLISHMENT;
            case ADMINISTRATOR -> ADMINISTRATOR;
            case COMMUNE -> COMMUNE;
            case JURY -> JURY;
            case COLLABORATOR, VISITOR, SYSTEM -> OTHERS;
        };
    }

    private static List<MenuEntry> official(MenuEntry overview) {
        return List.of(
                OFFICE_WORK,
                overview,
                section(
                        "menu.establishments-and-needs",
                        new MenuEntry("co-so", "menu.establishments", "/co-so"),
                        PRODUCTS,
                        VOTING,
                        new MenuEntry("nhu-cau", "menu.needs", "/nhu-cau")),
                PROJECTS,
                section(
                        "menu.plans-and-programmes",
                        new MenuEntry("ke-hoach", "menu.plans", "/ke-hoach"),
                        ROUNDS,
                        new MenuEntry("chuong-trinh", "menu.programmes", "/chuong-trinh")),
                new MenuEntry("kinh-phi", "menu.money", "/kinh-phi"),
                section(
                        "menu.units-and-bodies",
                        UNITS,
                        BODIES,
                        new MenuEntry("sap-xep", "menu.reforms", "/to-chuc/sap-xep"),
                        new MenuEntry("nang-luc", "menu.capacity", "/nang-luc")),
                LAW_AND_REVIEWS);
    }

    /** A section is entered by the first of its pages. */
    private static MenuEntry section(String label, MenuEntry... parts) {
        return new MenuEntry(parts[0].id(), label, parts[0].path(), List.of(parts));
    }
}
