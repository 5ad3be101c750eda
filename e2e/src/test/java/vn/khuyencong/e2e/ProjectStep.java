package vn.khuyencong.e2e;

/** One step of a đề án, opened from "Việc tiếp theo" of its file. */
record ProjectStep(Person person) {

    static ProjectStep of(Person person, String file, String word) {
        person.opens(file).clicksOn("#viec-tiep-theo a[href='" + file + "/" + word + "']");
        return new ProjectStep(person);
    }

    ProjectStep types(String field, String value) {
        person.types(field, value);
        return this;
    }

    ProjectStep looks(String name) {
        person.looks(name);
        return this;
    }

    /** Sends the form, which is refused for a reason. */
    ProjectStep isRefused(String reason, String article) {
        send();
        person.isRefused(reason, article);
        return this;
    }

    /** Sends the form; the file says that it is done. */
    Person makes(String done) {
        send();
        return person.seesIn(".flash", done);
    }

    private void send() {
        person.clicksOn("main form.stack > .actions button");
    }
}
