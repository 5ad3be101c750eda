package vn.khuyencong.budget;

/**
 * Where the money of one đề án stands in the fund of one budget year.
 *
 * @param year budget year of the fund
 */
public record YearMoney(int year, ProjectMoney money) {}
