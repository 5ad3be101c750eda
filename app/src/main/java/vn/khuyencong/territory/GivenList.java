package vn.khuyencong.territory;

import java.time.LocalDate;

/**
 * A list as somebody gave it.
 *
 * @param on units of {@code BEFORE} are in force until this day, exclusive; those of {@code FROM} from it, inclusive;
 *           changes take effect on it
 */
record GivenList(String name, UnitFile.Role role, LocalDate on, FileBytes content) {}
