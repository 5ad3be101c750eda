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

    private static final List<MenuEntry> OFFICIAL = List.of(
            new MenuEntry("viec-cua-toi", "menu.work", "/viec-cua-toi"),
            new MenuEntry("tong-quan", "menu.overview", "/tong-quan"),
            new MenuEntry("nhu-cau", "menu.needs", "/nhu-cau"),
            new MenuEntry("de-an", "menu.projects", "/de-an"),
            new MenuEntry("ke-hoach", "menu.plans", "/ke-hoach"),
            new MenuEntry("kinh-phi", "menu.money", "/kinh-phi"),
            new MenuEntry("co-so", "menu.establishments", "/co-so"),
            new MenuEntry("van-ban", "menu.law-and-norms", "/van-ban"));
    private static final List<MenuEntry> ESTABLISHMENT = List.of(
            new MenuEntry("ho-so-cua-toi", "menu.my-files", "/ho-so-cua-toi"),
            new MenuEntry("viec-cua-toi", "menu.notices", "/viec-cua-toi"),
            new MenuEntry("ho-tro", "menu.finder", "/toi-duoc-ho-tro-gi"),
            new MenuEntry("van-ban", "menu.law-and-norms", "/van-ban"));
    private static final List<MenuEntry> ADMINISTRATOR = List.of(
            new MenuEntry("tai-khoan", "menu.accounts", "/quan-tri/tai-khoan"),
            new MenuEntry("van-ban", "menu.law-and-norms", "/van-ban"));
    private static final List<MenuEntry> COMMUNE = List.of(
            new MenuEntry("viec-cua-toi", "menu.work", "/viec-cua-toi"),
            new MenuEntry("ra-soat", "menu.reviews", "/ra-soat"),
            new MenuEntry("van-ban", "menu.law-and-norms", "/van-ban"));
    private static final List<MenuEntry> OTHERS = List.of(
            new MenuEntry("viec-cua-toi", "menu.work", "/viec-cua-toi"),
            new MenuEntry("van-ban", "menu.law-and-norms", "/van-ban"));

    private final CurrentActor current;

    AccessMenu(CurrentActor current) {
        this.current = current;
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return current.find()
                .map(actor -> new SignedIn(
                        actor.displayName(), actor.title(), actor.role().name(), menu(actor.role())));
    }

    static List<MenuEntry> menu(Role role) {
        return switch (role) {
            case DEPARTMENT_OFFICER,
                    DEPARTMENT_LEADER,
                    CENTRE,
                    CENTRE_ACCOUNTANT,
                    FINANCE,
                    COMMITTEE_CHAIR,
                    INSPECTOR -> OFFICIAL;
            case ESTABLISHMENT -> ESTABLISHMENT;
            case ADMINISTRATOR -> ADMINISTRATOR;
            case COMMUNE -> COMMUNE;
            case JURY, COLLABORATOR, SYSTEM -> OTHERS;
        };
    }
}
