package vn.khuyencong.project.web;

import vn.khuyencong.project.GroupPlace;

/**
 * A place of a group file with the names of its beneficiary and its commune.
 *
 * @param before other supports of the beneficiary for the same activity, by their numbers; empty where there are none
 */
public record GroupLine(GroupPlace place, String beneficiary, String commune, String before) {}
