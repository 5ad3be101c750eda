package vn.khuyencong.project.web;

import java.util.List;
import vn.khuyencong.desk.CommentParties.Party;
import vn.khuyencong.project.Partner;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Remark;
import vn.khuyencong.web.Ui;

/**
 * What is said on a file and who works on it together.
 *
 * @param mayName whether the reader may name partners
 */
public record ThreadPart(List<Remark> remarks, List<Partner> partners, List<Party> parties, boolean mayName) {

    /** Whom the speaker may tell, as boxes to tick. */
    public List<Option> tellable(Ui ui) {
        return parties.stream()
                .map(party -> new Option(
                        party.code(), party.name() == null ? ui.t("desk.party." + party.code()) : party.name()))
                .toList();
    }

    /** Those that are partners now. */
    public List<Partner> present() {
        return partners.stream().filter(partner -> partner.endedAt() == null).toList();
    }
}
