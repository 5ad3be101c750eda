package vn.khuyencong.norm.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.khuyencong.norm.ProposalStage;
import vn.khuyencong.norm.ReadProposals.Listed;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Ui;

/**
 * The proposals of the reader's province.
 *
 * @param stage what the list is narrowed to; empty: all
 * @param names what each norm is called
 */
public record ProposalListPage(String stage, List<Listed> rows, Map<String, Named> names, boolean mayPropose) {

    public List<Option> stages(Ui ui) {
        return Arrays.stream(ProposalStage.values())
                .map(one -> new Option(one.name(), ui.t("norm.stage." + one)))
                .toList();
    }
}
