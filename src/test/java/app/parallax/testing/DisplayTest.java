package app.parallax.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

@WindowTest
class DisplayTest {
    @Test
    void aWindowOpensWithTheSizeItAskedFor() throws Exception {
        CompletableFuture<Double> width = new CompletableFuture<>();
        Platform.runLater(() -> width.complete(widthOfAnOpenWindow()));
        assertThat(width.get(20, TimeUnit.SECONDS)).isEqualTo(320);
    }

    @Test
    @NeedsWindowManager
    void aWindowIsMaximised() throws Exception {
        CompletableFuture<Boolean> wider = new CompletableFuture<>();
        Platform.runLater(() -> maximise(wider));
        assertThat(wider.get(20, TimeUnit.SECONDS)).isTrue();
    }

    private static double widthOfAnOpenWindow() {
        Stage stage = new Stage();
        Scene scene = new Scene(new Label("open"), 320, 200);
        stage.setScene(scene);
        stage.show();
        double width = scene.getWidth();
        stage.close();
        return width;
    }

    private static void maximise(CompletableFuture<Boolean> wider) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Label("open"), 320, 200));
        stage.show();
        stage.widthProperty().addListener((_, _, width) -> {
            if (width.doubleValue() > 1000) {
                wider.complete(true);
                stage.close();
            }
        });
        stage.setMaximized(true);
    }
}
