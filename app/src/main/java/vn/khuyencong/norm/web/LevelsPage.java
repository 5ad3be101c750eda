package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.legal.Document;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.web.Problems;

/**
 * The law of a day: documents, national and local levels, our readings.
 *
 * @param typed what was typed for the day
 */
public record LevelsPage(
        LocalDate day,
        String typed,
        Problems problems,
        List<LevelRow> national,
        List<LevelRow> local,
        List<Document> documents,
        List<Setting> readings) {}
