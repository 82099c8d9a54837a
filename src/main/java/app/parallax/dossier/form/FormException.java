package app.parallax.dossier.form;

/** JSON that is not what the format says, or says something that this version of the program does not know. */
public final class FormException extends Exception {

    /**
     * @param reason half a sentence that can follow "because" ("\"kind\" is \"x\", which …")
     */
    public FormException(String reason) {
        super(reason);
    }

    /** Never null, as {@link #getMessage} may be. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
