"""Makes the shipped encoder: all-MiniLM-L6-v2 from a local folder to ONNX, quantised dynamically to 8 bits.

Needs torch, transformers, onnx and onnxruntime in a scratch environment; of these the program itself needs
onnxruntime only. Run: python evals/training/export_encoder.py MODEL_FOLDER duologue/ear/weights
"""

import argparse
import shutil
import tempfile
from hashlib import sha256
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel


class TokenEmbeddings(torch.nn.Module):
    """The encoder without pooling: (input_ids, attention_mask) → last hidden state (batch, tokens, 384)."""

    def __init__(self, folder: Path) -> None:
        """Load the weights from folder (config.json and model.safetensors)."""
        super().__init__()
        self.bert = AutoModel.from_pretrained(folder, attn_implementation="eager", add_pooling_layer=False).eval()

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """Return one vector a token; there is one segment only, so its ids are all zero."""
        segments = torch.zeros_like(input_ids)
        return self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=segments).last_hidden_state


def export(folder: Path, target: Path) -> None:
    """Write the float32 ONNX model of folder to target, with a free batch size and length."""
    ids = torch.ones(2, 9, dtype=torch.long)
    free = {0: "batch", 1: "tokens"}
    torch.onnx.export(
        TokenEmbeddings(folder),
        (ids, torch.ones_like(ids)),
        str(target),
        input_names=["input_ids", "attention_mask"],
        output_names=["token_embeddings"],
        dynamic_axes={"input_ids": free, "attention_mask": free, "token_embeddings": free},
        opset_version=17,
        dynamo=False,
    )


def quantise(source: Path, target: Path) -> None:
    """Write source with 8-bit weights to target.

    Unsigned weights, because signed ones can saturate on processors without VNNI: the same text would then
    get another vector on another computer. One scale a channel, because that halves the distance to the
    float model.
    """
    quantize_dynamic(source, target, weight_type=QuantType.QUInt8, per_channel=True)


def main() -> None:
    """Export, quantise, copy the tokenizer, and print sizes and digests for the model card."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="folder with config.json, model.safetensors and tokenizer.json")
    parser.add_argument("target", type=Path, help="folder for minilm-l6-int8.onnx and tokenizer.json")
    parser.add_argument("--keep-float", type=Path, metavar="FILE", help="also keep the float32 model, to compare with")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch) / "float.onnx"
        export(arguments.model, full)
        quantise(full, arguments.target / "minilm-l6-int8.onnx")
        if arguments.keep_float:
            shutil.copyfile(full, arguments.keep_float)
    shutil.copyfile(arguments.model / "tokenizer.json", arguments.target / "tokenizer.json")
    for path in (arguments.target / "minilm-l6-int8.onnx", arguments.target / "tokenizer.json"):
        print(path.name, path.stat().st_size, sha256(path.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
