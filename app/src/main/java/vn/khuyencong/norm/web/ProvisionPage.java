package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.Provision;

/** One place in a document, and the levels that rest on it. */
public record ProvisionPage(Provision provision, Document document, LocalDate day, List<LevelRow> levels) {}
