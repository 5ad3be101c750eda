package vn.khuyencong.organisation;

import java.time.LocalDate;

/** The decision something rests on: its number and the day it was signed. */
public record Paper(String number, LocalDate day) {

    public Paper {
        number = number.strip();
    }
}
