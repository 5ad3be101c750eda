package vn.khuyencong.access;

/** What an account is for. Which step of a matter a role may make is dated data, not written here. */
public enum Role {
    ADMINISTRATOR,
    DEPARTMENT_OFFICER,
    DEPARTMENT_LEADER,
    CENTRE,
    CENTRE_ACCOUNTANT,
    FINANCE,
    COMMITTEE_CHAIR,
    COMMUNE,
    JURY,
    COLLABORATOR,
    INSPECTOR,
    ESTABLISHMENT,
    /** Whoever has not signed in. Never an account's. */
    VISITOR,
    /** The program itself: loading of sample data, jobs that belong to nobody. Never signs in. */
    SYSTEM;

    /** Whether accounts can have it. */
    public boolean isOfAnAccount() {
        return this != VISITOR && this != SYSTEM;
    }

    /** Officials who may read the files of their province, as row-level security has it too. */
    public boolean isOfficial() {
        return switch (this) {
            case DEPARTMENT_OFFICER,
                    DEPARTMENT_LEADER,
                    CENTRE,
                    CENTRE_ACCOUNTANT,
                    FINANCE,
                    COMMITTEE_CHAIR,
                    INSPECTOR -> true;
            case ADMINISTRATOR, COMMUNE, JURY, COLLABORATOR, ESTABLISHMENT, VISITOR, SYSTEM -> false;
        };
    }
}
