package app.parallax.ui.shell;

/**
 * Everything a person can ask of the window, by whatever key, button or menu.
 *
 * @param dossier what comes in, is compared and kept
 * @param work what is done about what is looked at
 * @param views what is seen
 * @param search what is searched for
 * @param selecting what is done with words on a page
 * @param tables the main views beside the reader that are asked for things of their own
 */
record Commands(
        DossierCommands dossier,
        WorkCommands work,
        ViewCommands views,
        Searching search,
        SelectingCommands selecting,
        Tables tables) {}
