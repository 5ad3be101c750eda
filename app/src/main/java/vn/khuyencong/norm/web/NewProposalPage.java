package vn.khuyencong.norm.web;

import java.util.List;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * The choice of the norm that a proposal is about.
 *
 * @param family    code of the family chosen
 * @param requestId a fresh id, so that a double click starts one draft
 */
public record NewProposalPage(
        List<Option> families,
        List<Option> activities,
        String family,
        String member,
        String tier,
        String requestId,
        Problems problems) {}
