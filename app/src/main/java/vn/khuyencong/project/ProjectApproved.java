package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import vn.khuyencong.shared.Dong;

/** The plan with this đề án was approved, and its money is set aside. */
public record ProjectApproved(UUID project, String code, Dong amount, LocalDate decidedOn) {}
