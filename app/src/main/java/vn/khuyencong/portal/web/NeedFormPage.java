package vn.khuyencong.portal.web;

import vn.khuyencong.web.Problems;

/**
 * The form that sends a need, with everything as it was typed.
 *
 * @param establishment who asks
 */
public record NeedFormPage(NeedForm form, String establishment, Problems problems) {}
