package vn.khuyencong.portal.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.LegalForm;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Sector;
import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Question;
import vn.khuyencong.portal.WhatIf.Otherwise;
import vn.khuyencong.portal.web.FinderResult.Link;
import vn.khuyencong.portal.web.FinderResult.OtherAnswer;
import vn.khuyencong.shared.Named;

/** Makes other answers ways to go: each a name and the address of the page with that answer. */
@Component
class FinderLinks {

    private static final Named NO_NAME = new Named("", "");

    private final Norms norms;

    FinderLinks(Norms norms) {
        this.norms = norms;
    }

    /** Other answers to a question, with the addresses that give them. */
    OtherAnswer of(Otherwise otherwise, Answers answers) {
        var question = otherwise.question();
        return new OtherAnswer(
                question,
                otherwise.cases().stream()
                        .map(other -> link(question, answers, other))
                        .toList(),
                otherwise.verdict());
    }

    private Link link(Question question, Answers answers, Known other) {
        var where = other.where();
        return switch (question) {
            case PURPOSE -> {
                var purpose = Objects.requireNonNull(other.purpose());
                yield to(answers.with(question, purpose.value()), purpose.line() ? "line" : "single", NO_NAME);
            }
            case SECTOR -> to(answers, question, Objects.requireNonNull(other.sector()), sector(other.sector()));
            case LEGAL_FORM ->
                to(answers, question, Objects.requireNonNull(other.legalForm()), legalForm(other.legalForm()));
            // another kind of place: which one, is asked
            case PLACE ->
                to(
                        answers.without(question),
                        Objects.requireNonNull(where.place()).kind().name(),
                        NO_NAME);
            case CRAFT_VILLAGE ->
                to(
                        answers,
                        question,
                        Boolean.TRUE.equals(where.craftVillage()) ? FinderReader.YES : FinderReader.NO,
                        NO_NAME);
            case CITY_CLASS -> to(answers, question, Objects.requireNonNull(where.cityClass()), NO_NAME);
            case DIFFICULT -> to(answers, question, Objects.requireNonNull(where.difficult()), NO_NAME);
            case COST, DAY -> throw new IllegalStateException("Nothing is listed beside " + question);
        };
    }

    private static Link to(Answers answers, Question question, String value, Named name) {
        return to(answers.with(question, value), value, name);
    }

    private static Link to(Answers answers, String value, Named name) {
        return new Link(FinderPage.address(answers), value, name);
    }

    private Named sector(@Nullable String code) {
        return norms.sectors().stream()
                .filter(sector -> sector.code().equals(code))
                .map(Sector::name)
                .findFirst()
                .orElse(NO_NAME);
    }

    private Named legalForm(@Nullable String code) {
        return norms.legalForms().stream()
                .filter(form -> form.code().equals(code))
                .map(LegalForm::name)
                .findFirst()
                .orElse(NO_NAME);
    }
}
