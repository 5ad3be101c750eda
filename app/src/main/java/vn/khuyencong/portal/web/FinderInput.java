package vn.khuyencong.portal.web;

import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.Known;
import vn.khuyencong.web.Problems;

/**
 * The address, read: the answers that can be understood, and what stands against the others.
 *
 * @param typedCost the cost as it was typed, to be shown again where it cannot be read
 */
record FinderInput(Answers answers, Known known, String typedCost, Problems problems) {}
