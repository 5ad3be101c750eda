package vn.khuyencong.territory.web;

/** The form in which a reform is taken back, as typed. */
record UndoForm(String day, String resolution, String why) {

    static final UndoForm EMPTY = new UndoForm("", "", "");
}
