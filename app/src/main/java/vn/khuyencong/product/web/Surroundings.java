package vn.khuyencong.product.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Scope;
import vn.khuyencong.access.Verb;
import vn.khuyencong.product.ProductKeepers;
import vn.khuyencong.product.web.ProductListPage.Names;
import vn.khuyencong.web.BaseUrl;

/** What pages ask besides their own rows: names, and what the reader may do. */
@Component
class Surroundings {

    /** The public page of one certificate. */
    static final String VERIFIED = "/xac-minh/";

    private final ProductNames names;
    private final ProductKeepers keepers;
    private final Permissions permissions;
    private final CurrentActor current;
    private final BaseUrl site;

    Surroundings(
            ProductNames names, ProductKeepers keepers, Permissions permissions, CurrentActor current, BaseUrl site) {
        this.names = names;
        this.keepers = keepers;
        this.permissions = permissions;
        this.current = current;
        this.site = site;
    }

    /** Where everybody can verify a certificate. */
    String verifiedAt(String code) {
        return site.address() + VERIFIED + code;
    }

    Names names() {
        return names.all();
    }

    boolean mayChange(UUID establishment) {
        return keepers.mayChange(establishment);
    }

    /** The establishment the reader belongs to; empty for officials. */
    @Nullable
    UUID ownEstablishment() {
        return current.get().establishment();
    }

    String province() {
        return current.get().provinceOrFail();
    }

    /** Whether the reader prepares rounds and records certificates. */
    boolean mayRecord() {
        return permissions
                .scope(current.get().role(), Verb.WRITE, Matter.VOTING)
                .filter(scope -> scope == Scope.ALL)
                .isPresent();
    }

    /** Whether the reader decides: approves results, withdraws certificates. */
    boolean mayDecide() {
        return permissions.may(Verb.DECIDE, Matter.VOTING);
    }
}
