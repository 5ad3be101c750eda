package vn.khuyencong.project;

import java.time.LocalDate;
import vn.khuyencong.shared.Dong;

/** The contract (hợp đồng) under which a đề án is carried out. */
public record Contract(String number, LocalDate signedOn, Dong amount, LocalDate endsOn) {}
