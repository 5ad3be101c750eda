package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.shared.Period;

/**
 * Who and where, for a period.
 *
 * @param unitListUntil the place is read on the list of units of that day; empty: on the list of the day asked for
 * @param forms         eligible legal forms, each with its article
 */
record Regime(
        String code,
        Period inForce,
        Provision basis,
        @Nullable LocalDate unitListUntil,
        SortedMap<String, Provision> forms,
        List<PlaceRule> places,
        SortedMap<String, SectorRule> sectors) {}
