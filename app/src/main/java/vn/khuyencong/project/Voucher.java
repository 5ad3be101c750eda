package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import vn.khuyencong.shared.Dong;

/**
 * One voucher (chứng từ chi) of a đề án.
 *
 * @param seller    who sold, or was paid
 * @param amount    all of it
 * @param supported how much of it is paid from khuyến công money
 */
public record Voucher(
        UUID id, String number, LocalDate on, String seller, String content, Dong amount, Dong supported) {}
