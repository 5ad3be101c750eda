package vn.khuyencong.territory.web;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.territory.ImportBoundaries;
import vn.khuyencong.territory.UnitImport;
import vn.khuyencong.web.Problems;

/**
 * Where the administrator sends lists of units, and boundaries.
 *
 * @param latest     imports of the reader's, newest first
 * @param boundaries what became of a file of boundaries that was just sent; empty: none was
 */
public record ImportFormPage(
        ImportForm form,
        LocalDate today,
        List<UnitImport> latest,
        Problems problems,
        List<ImportBoundaries.Outcome.Done> boundaries) {}
