package vn.khuyencong.product.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.norm.VotingNorms.Level;
import vn.khuyencong.product.ProductGroups;
import vn.khuyencong.product.web.ProductListPage.Names;

/** Names of groups and levels for the pages. */
@Component
class ProductNames {

    private final ProductGroups groups;
    private final VotingNorms norms;

    ProductNames(ProductGroups groups, VotingNorms norms) {
        this.groups = groups;
        this.norms = norms;
    }

    Names all() {
        return new Names(
                groups.names(), norms.everyLevel().stream().collect(Collectors.toMap(Level::code, Level::name)));
    }

    /** The groups of today to choose from. */
    List<Choice> groups() {
        return groups.today().stream()
                .map(group -> new Choice(group.code(), group.name()))
                .toList();
    }

    /** The same, and one that is kept though it is in force no more. */
    List<Choice> groups(String kept) {
        var choices = new ArrayList<>(groups());
        if (!kept.isEmpty()
                && choices.stream().noneMatch(choice -> choice.code().equals(kept))) {
            choices.add(new Choice(kept, all().group(kept)));
        }
        return choices;
    }

    /** Every level there has been, the lowest first. */
    List<Choice> levels() {
        return norms.everyLevel().stream()
                .map(level -> new Choice(level.code(), level.name()))
                .toList();
    }
}
