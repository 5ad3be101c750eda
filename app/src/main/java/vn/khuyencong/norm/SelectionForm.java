package vn.khuyencong.norm;

import vn.khuyencong.shared.Named;

/**
 * A form in which the contractor of a package is chosen (hình thức lựa chọn nhà thầu).
 *
 * @param bidding whether it is a bidding, which leaves a plan, a result and a contract
 */
public record SelectionForm(String code, Named name, boolean bidding) {}
