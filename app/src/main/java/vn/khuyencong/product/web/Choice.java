package vn.khuyencong.product.web;

import java.util.List;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Ui;

/** One thing to choose, in both languages. */
public record Choice(String code, Named name) {

    /** Choices in the reader's language. */
    public static List<Option> in(Ui ui, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Option(
                        choice.code(), ui.pick(choice.name().vi(), choice.name().en())))
                .toList();
    }
}
